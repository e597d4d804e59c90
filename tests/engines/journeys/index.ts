import './elsewhere';
import './looks';
import './pictures';
import './reading';
import './widths';
